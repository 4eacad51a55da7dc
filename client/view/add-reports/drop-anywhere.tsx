/** Dropping: files let go anywhere on the page are chosen, and the drawer opens with them. */

import { useEffect, useState } from "react";
import { useApp } from "../parts/app-context.ts";
import { useAddReports } from "./add-reports-context.tsx";

export function DropAnywhere() {
  const { collection } = useApp();
  const { choose, open } = useAddReports();
  const isOver = useDroppedFiles((files) => {
    choose(files);
    open();
  });
  if (!isOver) return null;
  return (
    <div className="drop-anywhere" aria-hidden="true">
      <p>
        Drop reports here to add them to <strong>{collection.title}</strong>
      </p>
    </div>
  );
}

/** Whether files are held over the page now. */
function useDroppedFiles(onFiles: (files: FileList) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      // Without it the browser would leave the page to show the file.
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      const { dataTransfer } = event;
      if (dataTransfer === null || dataTransfer.files.length === 0) return;
      event.preventDefault();
      onFiles(dataTransfer.files);
    };
    globalThis.addEventListener("dragover", over, { signal });
    globalThis.addEventListener("dragleave", leave, { signal });
    globalThis.addEventListener("drop", drop, { signal });
    return () => ended.abort();
  }, [onFiles]);
  return isOver;
}
