/** The upload route: a file of any format, sent as it is, to be read into a collection in the background. */

import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { IngestJobs } from "../ingest/ingest-jobs.ts";
import { WhenceError } from "../model/errors.ts";
import { EXTRACTOR_KINDS } from "../model/ingest-job.ts";
import type { IngestJob, IngestSource } from "../model/ingest-job.ts";
import type { Library } from "../store/library.ts";
import { ViewedLibrary } from "./access/viewed-library.ts";
import type { Access } from "./access/access.ts";
import { refuse, statusOf } from "./http-error.ts";
import { nameOf, requireJobs } from "./ingest-input.ts";
import { nextInstant } from "./next-instant.ts";
import { refuseStranger } from "./serve-graphql.ts";

/** Bytes of one file: a book as PDF, with pictures. */
export const UPLOAD_BYTES = 20_000_000;
/** No form of a foreign page can send this without the browser asking first. */
const TYPE = "application/octet-stream";

const querySchema = z.strictObject({
  name: z.string(),
  mediaType: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  extractor: z.enum(EXTRACTOR_KINDS).default("offline"),
  job: z.string().optional(),
});

export interface UploadParts {
  readonly library: Library;
  readonly jobs: IngestJobs | undefined;
  readonly access: Access;
}

/**
 * `POST /upload/<collection>?name=report.pdf` with the file's bytes. Begins a job or, with `job`, adds
 * to one; `title` makes a collection that there is not yet. Answers `{"collection", "job"}`.
 */
export async function serveUpload(app: FastifyInstance, parts: UploadParts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      TYPE,
      { parseAs: "buffer", bodyLimit: UPLOAD_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.post<{ Params: { collection: string } }>(
      "/upload/:collection",
      // Nobody's bytes are taken before it is known who sends them.
      {
        bodyLimit: UPLOAD_BYTES,
        onRequest: async (request, reply) => {
          if ((await parts.access.viewerOf(request.headers)) === undefined) refuseStranger(reply);
        },
      },
      async (request, reply) => {
        const viewer = await parts.access.viewerOf(request.headers);
        if (viewer === undefined) return refuseStranger(reply);
        const { collection } = request.params;
        try {
          const viewed = new ViewedLibrary(parts.library, viewer);
          viewed.require(collection, "analyst");
          const { id } = await upload(request, { ...parts, collection, viewed });
          return { collection, job: id };
        } catch (error) {
          if (!(error instanceof WhenceError)) throw error;
          const { code, message, details } = error;
          return refuse(reply, { status: statusOf(code), code, message, details });
        }
      },
    );
  });
}

interface Uploading extends UploadParts {
  readonly collection: string;
  readonly viewed: ViewedLibrary;
}

async function upload(
  { query: asked, body }: FastifyRequest,
  { jobs, collection, viewed }: Uploading,
): Promise<IngestJob> {
  const parsed = querySchema.safeParse(asked);
  if (!parsed.success) {
    const found = z.prettifyError(parsed.error);
    throw new WhenceError("BAD_USER_INPUT", `Cannot take the file: ${found}`);
  }
  const { name, mediaType, url, title, extractor, job } = parsed.data;
  const bytes = body instanceof Uint8Array ? body : new Uint8Array();
  const source: IngestSource = { name: nameOf(name), bytes, mediaType, url };
  const begun = requireJobs(jobs);
  if (job !== undefined) return begun.add(collection, job, source);
  const made = { by: viewed.viewer.maker, at: nextInstant() };
  await viewed.ensure(collection, { title, made });
  return begun.begin({ collection, extractor, made }, [source]);
}
