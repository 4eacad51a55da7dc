/** The entry of a child: runs the task that it is started with and sends what comes of it. */

import { startServers } from "./http-servers.ts";
import type { ServersMessage } from "./measure-http.ts";
import { measureInProcess } from "./measure-in-process.ts";

const [name, argument = "{}"] = process.argv.slice(2);
const task = JSON.parse(argument);

switch (name) {
  case "in-process":
    send(await measureInProcess(task));
    process.disconnect();
    break;
  case "http-servers":
    send((await startServers(task.collection)).ready);
    process.on("message", (message: ServersMessage) => {
      if (message !== "processor time") return;
      const { user, system } = process.cpuUsage();
      send(user + system);
    });
    break;
  default:
    throw new TypeError(`There is no task "${name}"`);
}

function send(message: unknown): void {
  process.send?.(message);
}
