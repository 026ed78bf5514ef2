/**
 * Styles a shadow root under any Content Security Policy: by a constructable style sheet, else
 * (Safari before 16.4) by a `<style>` with the page's nonce.
 */
export const adoptStyle = (root: ShadowRoot, text: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // No constructor, or a polyfilled one.
    const style = document.createElement('style');
    style.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
    style.textContent = text;
    root.append(style);
  }
};
