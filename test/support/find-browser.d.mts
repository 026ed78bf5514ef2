export interface Found {
  path: string;
  from: string;
}
export function findBrowser(
  say?: (message: string) => void,
  names?: readonly string[],
): Found | undefined;
export function findHeadless(say?: (message: string) => void): Found | undefined;
