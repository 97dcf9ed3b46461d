package org.serviceplan.report.workbook.sheet;

/**
 * What the 資料字典 says about a column or a figure.
 *
 * @param sheet the sheet it stands on
 * @param group the band of columns it belongs to; empty for none
 * @param term its head or name
 * @param kind what it holds: 文字, 整數, 日期
 * @param meaning what it means
 * @param source where it comes from, or how it is computed
 */
public record DictionaryEntry(String sheet, String group, String term, String kind, String meaning, String source) {}
