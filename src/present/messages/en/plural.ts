/** '1 page', '2 pages' */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
