/**
 * Runs in a page, as text: true where somebody has begun to fill in a form, so that the page must not be left for another. It uses
 * nothing but the page.
 */
export function formInUse(): boolean {
  const isFilled = (field: Element): boolean => {
    if (field instanceof HTMLSelectElement) return field.matches(':user-valid, :user-invalid');
    if (field instanceof HTMLTextAreaElement) return field.value !== '' && (field.value !== field.defaultValue || field.matches(':user-valid, :user-invalid'));
    if (!(field instanceof HTMLInputElement)) return false;
    if (field.type === 'checkbox' || field.type === 'radio') return field.matches(':user-valid, :user-invalid');
    if (['hidden', 'submit', 'button', 'reset', 'image', 'search', 'range', 'color'].includes(field.type)) return false;
    return field.value !== '' && (field.value !== field.defaultValue || field.matches(':user-valid, :user-invalid'));
  };
  return [...document.querySelectorAll('input, textarea, select')].some((field) => isFilled(field) && field.checkVisibility());
}
