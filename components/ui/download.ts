/** Hands a text to the user as a file. Nothing leaves the device. */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // the download has its own hold on the content once the click is handled
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
