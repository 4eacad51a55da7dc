/** Times of the job queue for tests, in seconds: as short as it allows. */

import type { QueueTimes } from "../../../server/store/postgres/job-queue.ts";

export const SHORT_TIMES: QueueTimes = { heartbeat: 10, monitor: 1, poll: 0.05, retryDelay: 1 };
