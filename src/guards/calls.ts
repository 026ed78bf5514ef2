/** Whether code sets up something of its own under a global's name: a queue, as most SDKs want it. */
export const defines = (code: string, name: string): boolean =>
  new RegExp(`(?:^|[^.\\w$]|window\\.)${name}\\s*=[^=]|function\\s+${name}\\b`).test(code);

/** Whether code calls a global rather than setting up a queue under its name. */
export const calls = (code: string, name: string): boolean =>
  new RegExp(`(?:^|[^.\\w$'"])(?:window\\.)?${name}\\s*(?:\\??\\.\\s*[\\w$]+\\s*)*\\(`).test(
    code,
  ) && !defines(code, name);
