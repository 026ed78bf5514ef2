export interface Found {
  path: string;
  from: string;
}
export function findBrowser(say?: (message: string) => void): Found | undefined;
