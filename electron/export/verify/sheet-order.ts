/**
 * Order of children in SpreadsheetML: the xsd:sequence of each complex type in ECMA-376 (5th edition) Part 4,
 * transitional schema sml.xsd. Excel reports a file as damaged when a part breaks it.
 */
const x = (names: string): readonly string[] =>
  names
    .trim()
    .split(/\s+/)
    .map((step) =>
      step
        .split('|')
        .map((name) => `x:${name}`)
        .join('|'),
    );

export const sheetOrder: Readonly<Record<string, readonly string[]>> = {
  // CT_Worksheet
  'x:worksheet': x(
    `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
    hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
    ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
    tableParts extLst`,
  ),
  'x:sheetPr': x('tabColor outlinePr pageSetUpPr'),
  'x:sheetView': x('pane selection pivotSelection extLst'),
  'x:row': x('c extLst'),
  'x:c': x('f v is extLst'),
  'x:headerFooter': x('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  'x:dataValidation': x('formula1 formula2'),
  'x:conditionalFormatting': x('cfRule extLst'),
  'x:autoFilter': x('filterColumn sortState extLst'),
  // CT_Workbook
  'x:workbook': x(
    `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
    calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
    webPublishObjects extLst`,
  ),
  // CT_Stylesheet and its records
  'x:styleSheet': x('numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'),
  'x:border': x('start|left end|right top bottom diagonal vertical horizontal'),
  'x:xf': x('alignment protection extLst'),
  'x:patternFill': x('fgColor bgColor'),
  'x:dxf': x('font numFmt fill alignment border protection extLst'),
  'x:sst': x('si extLst'),
  'x:r': x('rPr t'),
  // CT_Font: a choice without order
  'x:font': x('b|i|strike|condense|extend|outline|shadow|u|vertAlign|sz|color|name|family|charset|scheme'),
};
