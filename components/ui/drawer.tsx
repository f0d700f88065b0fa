"use client";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * A drawer from the right, a sheet from below on phones. The browser's own dialog keeps the focus inside and gives it
 * back; Esc, the button, a press beside it and the Back key all close it.
 */
export function Drawer({ title, closeLabel, onClose, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const closed = useRef(onClose);
  closed.current = onClose;

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  // before anything can be pressed: without that entry the first Back would leave the page
  useLayoutEffect(() => {
    // one entry of the history stands for the open drawer, so that Back closes it and nothing else
    if (!window.history.state?.drawer) window.history.pushState({ ...window.history.state, drawer: true }, "");
    const onBack = () => closed.current();
    window.addEventListener("popstate", onBack);
    return () => window.removeEventListener("popstate", onBack);
  }, []);

  const closing = useRef(false);
  const close = () => {
    // the key and what the browser makes of it may both ask
    if (closing.current) return;
    closing.current = true;
    if (window.history.state?.drawer) window.history.back();
    else onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        close();
      }}
    >
      <div className="grid gap-4 p-4 md:p-6">
        <div className="sticky top-0 z-10 flex items-start justify-between gap-4 border-line border-b bg-ground py-2">
          <h2 id={id}>{title}</h2>
          <button type="button" className="button" onClick={close}>
            {closeLabel}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
