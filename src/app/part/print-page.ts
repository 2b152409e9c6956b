/** Opens the browser's dialog for printing a page of its own; the page that is seen stays as it is. */
export function printPage(html: Blob): void {
  const address = URL.createObjectURL(html);
  const frame = document.createElement('iframe');
  // Not hidden: some browsers print nothing of what is not laid out.
  frame.style.cssText = 'position: fixed; right: 100%; bottom: 100%; width: 794px; height: 1123px; border: 0;';
  frame.title = '';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  const forget = () => {
    frame.remove();
    URL.revokeObjectURL(address);
  };
  frame.onload = () => {
    const page = frame.contentWindow;
    if (!page) return forget();
    page.addEventListener('afterprint', () => setTimeout(forget, 1000), { once: true });
    page.focus();
    page.print();
  };
  frame.src = address;
  document.body.append(frame);
}
