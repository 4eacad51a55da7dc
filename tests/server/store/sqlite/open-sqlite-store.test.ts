import { describeLogStore } from "../../../support/log-store-contract.ts";
import { aSqliteDatabase } from "../../../support/sqlite-database.ts";

describeLogStore("openSqliteStore()", aSqliteDatabase);
