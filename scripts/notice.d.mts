export function noticeOf(folder: string): string;
