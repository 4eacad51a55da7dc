/** The drawer in which reports are added and their reading is followed. */

import { Drawer } from "@mantine/core";
import { useAddReports } from "./add-reports-context.tsx";
import { AddForm } from "./add-form.tsx";
import { JobList } from "./job-list.tsx";

export function AddReportsDrawer() {
  const { isOpen, close } = useAddReports();
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="right"
      size="min(480px, 100vw)"
      title="Add reports"
      // It would add styles that the page's policy refuses, and the page does not scroll anyway.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ "aria-label": "Close; the reading goes on" }}
      classNames={{ body: "add-drawer", title: "panel-title" }}
    >
      <AddForm />
      <JobList />
    </Drawer>
  );
}
