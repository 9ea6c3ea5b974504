/** Reads at most `limit` bytes of an answer and lets go of the rest. */
export async function readBody(response: Response, limit: number): Promise<{ chunks: Uint8Array[]; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let left = limit;
  const reader = response.body?.getReader();
  for (;;) {
    const step = await reader?.read();
    if (!step || step.done) return { chunks, cut: false };
    chunks.push(step.value.subarray(0, left));
    left -= step.value.length;
    if (left >= 0) continue;
    reader?.cancel().catch(() => {});
    return { chunks, cut: true };
  }
}
