interface Hit {
  path: string;
  method: string;
}
interface Log {
  all(): Hit[];
  clear(): void;
  on(listener: (hit: Hit | undefined) => void): () => void;
}
export const startDemo: (options?: {
  port?: number;
  trackerPort?: number;
  config?: object;
}) => Promise<{
  url: string;
  trackerUrl: string;
  token: string;
  hits: Log;
  clicks: Log;
  close(): Promise<void>;
}>;
