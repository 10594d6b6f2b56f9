/**
 * The mark in the formula of each conditional format of the add-in's own, by which it is known again in any workbook.
 * Always true: a text counts as the number 0.
 */
export const HIGHLIGHT_MARK = 'N("組織目標アシスト")=0';
