/** Whether a code unit stands for a byte that was no UTF-8: U+DC80 to U+DCFF (see `run/bytes.ts`). */
export const isEscapedByte = (code: number): boolean => code >= 0xdc80 && code <= 0xdcff;
