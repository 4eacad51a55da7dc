import { createOfflineExtractor } from "../../../server/extract/offline-extractor.ts";
import { describeExtractor } from "../../support/extractor-contract.ts";

describeExtractor("createOfflineExtractor", createOfflineExtractor);
