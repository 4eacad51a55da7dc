/** The entry of a child: runs the task that it is started with and sends what comes of it. */

import { startServers } from "./http-servers.ts";
import { memoryHeld, serveIngesting, workIngesting } from "./ingest-server.ts";
import type { IngestMessage } from "./ingest-server.ts";
import { serveLive } from "./live-server.ts";
import type { LiveMessage } from "./live-server.ts";
import { measureAlignment } from "./measure-alignment.ts";
import { measureAppends } from "./measure-appends.ts";
import { bytesHeld } from "./measure-build.ts";
import { measureCorrections } from "./measure-corrections.ts";
import type { ServersMessage } from "./measure-http.ts";
import { measureInProcess } from "./measure-in-process.ts";
import { measureLoading } from "./measure-loading.ts";

const [name, argument = "{}"] = process.argv.slice(2);
const task = JSON.parse(argument);

switch (name) {
  case "in-process":
    await sendOnce(measureInProcess(task));
    break;
  case "alignment":
    await sendOnce(measureAlignment(task));
    break;
  case "appends":
    await sendOnce(measureAppends(task));
    break;
  case "loading":
    await sendOnce(measureLoading(task));
    break;
  case "corrections":
    await sendOnce(measureCorrections(task));
    break;
  case "http-servers":
    endWithParent();
    send((await startServers(task.collection)).ready);
    process.on("message", (message: ServersMessage) => {
      if (message !== "processor time") return;
      const { user, system } = process.cpuUsage();
      send(user + system);
    });
    break;
  case "live-server":
    endWithParent();
    send(await serveLive(task));
    process.on("message", (message: LiveMessage) => {
      if (message === "bytes held") send(bytesHeld());
    });
    break;
  case "ingest-server":
    endWithParent();
    send(await serveIngesting(task));
    process.on("message", (message: IngestMessage) => {
      if (message === "memory") send(memoryHeld());
    });
    break;
  case "ingest-worker":
    endWithParent();
    await workIngesting(task);
    send("ready");
    break;
  default:
    throw new TypeError(`There is no task "${name}"`);
}

async function sendOnce(figures: Promise<unknown>): Promise<void> {
  send(await figures);
  process.disconnect();
}

/** A server would go on without whoever started it. */
function endWithParent(): void {
  process.once("disconnect", () => process.exit());
}

function send(message: unknown): void {
  process.send?.(message);
}
