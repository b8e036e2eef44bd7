// Answers from elsewhere, read up to a bound.

/**
 * The text of an answer; empty where it is longer. What comes after the bound is not waited for.
 * @param {Response} response
 * @param {number} most In bytes.
 */
export const readText = async (response, most) => {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      void reader?.cancel();
      return "";
    }
    text += decoder.decode(value, { stream: true });
  }
};
