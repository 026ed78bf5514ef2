/** Everything of the tracker's on the disk, as an expression that a page evaluates. */
export declare const STORED: string;
