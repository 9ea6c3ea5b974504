/** Absolute address of a link or picture; '' for none, for scripts and for inline data. */
export const absolute = (href: string | undefined, base: string): string => {
  const value = href?.trim() ?? '';
  if (value === '' || /^(?:javascript|data|blob|about):/i.test(value)) return '';
  if (/^(?:mailto|tel|sms|line):/i.test(value)) return value;
  try {
    return new URL(value, base).href;
  } catch {
    return '';
  }
};
