import type { TreeAdapter } from './adapter.ts';

/** Labels and values that page builders write as two inline elements side by side, which a style sheet sets apart. */

/** '受付時間' beside '10時から18時', not '39,800' beside '円/月' nor 'お問い合わせ' beside 'はこちら'. */
const LABEL = /^[^0-9０-９、。，．!?！？（()）\s]{2,14}$/;
const JAPANESE = /[ぁ-ヿ一-鿿]/;
const GOES_ON = /^(?:[ぁはがをのにでともへや]|から|まで|より|[、。，．)）]|円|名|社|件|[%％]|様|さま|さん|[A-Za-z]{0,12}$)/;

/** Whether the words of two neighbouring inline elements are a label and its value rather than parts of one phrase. */
const areLabelAndValue = (label: string, value: string): boolean => LABEL.test(label) && JAPANESE.test(label) && value.length >= 2 && !GOES_ON.test(value);

/** What the walk knows of the box around. */
interface Around<N> {
  isBlock: boolean;
  level: number;
  /** Characters of its own, outside of its children. */
  directInk: number;
  kids: readonly unknown[];
  children: ArrayLike<N>;
  /** Index of the child that comes next. */
  next: number;
}

function ownWords<N>(adapter: TreeAdapter<N>, element: N): string {
  const nodes = adapter.children(element);
  const first = nodes[0];
  return nodes.length === 1 && first !== undefined && adapter.type(first) === 'text' ? adapter.data(first).trim() : '';
}

/** True for the second of two inline elements that fill a box, where the words of the first are its label: each stands on a line of its own. */
export function isValueBesideLabel<N>(adapter: TreeAdapter<N>, element: N, { isBlock, level, directInk, kids, children, next }: Around<N>): boolean {
  if (!isBlock || level > 0 || directInk > 0 || kids.length !== 1) return false;
  for (let i = next; i < children.length; i++) {
    const node = children[i] as N;
    if (adapter.type(node) !== 'text' || adapter.data(node).trim() !== '') return false;
  }
  for (let i = 0; i < next - 1; i++) {
    const node = children[i] as N;
    if (adapter.type(node) === 'element') return areLabelAndValue(ownWords(adapter, node), ownWords(adapter, element));
  }
  return false;
}
