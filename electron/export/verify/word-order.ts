/**
 * Order of children in WordprocessingML: the xsd:sequence of each complex type in ECMA-376 (5th edition) Part 4,
 * transitional schema wml.xsd; DrawingML positions from Part 1, dml-wordprocessingDrawing.xsd, and text boxes from
 * [MS-ODRAWXML] 2.23 (wps). Word drops or “repairs” what stands elsewhere. An element of the same namespace that is not
 * listed under its parent is not allowed there.
 */
const sequence = (prefix: string, names: string): readonly string[] =>
  names
    .trim()
    .split(/\s+/)
    .map((step) =>
      step
        .split('|')
        .map((name) => (name.includes(':') ? name : `${prefix}:${name}`))
        .join('|'),
    );
const w = (names: string): readonly string[] => sequence('w', names);

const borders = 'top start left bottom end right insideH insideV';
const margins = 'top start left bottom end right';

export const wordOrder: Readonly<Record<string, readonly string[]>> = {
  // CT_PPr
  'w:pPr': w(
    `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid
    spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
    divId cnfStyle rPr sectPr pPrChange`,
  ),
  // EG_RPrBase, in the sequence of the first edition that Word itself writes
  'w:rPr': w(
    `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath rPrChange`,
  ),
  // CT_SectPr
  'w:sectPr': w(
    `headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
    formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange`,
  ),
  // CT_TblPr
  'w:tblPr': w(
    `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders
    shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`,
  ),
  'w:tblPrEx': w('tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblPrExChange'),
  // CT_TrPr: a choice without order, then the change marks
  'w:trPr': w(
    `cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden ins del
    trPrChange`,
  ),
  // CT_TcPr
  'w:tcPr': w(
    `cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns
    cellDel cellMerge tcPrChange`,
  ),
  'w:tblBorders': w(borders),
  'w:tcBorders': w(`${borders} tl2br tr2bl`),
  'w:pBdr': w('top left bottom right between bar'),
  'w:pgBorders': w('top left bottom right'),
  'w:tblCellMar': w(margins),
  'w:tcMar': w(margins),
  'w:tbl': w('bookmarkStart|bookmarkEnd tblPr tblGrid tr|sdt|bookmarkStart|bookmarkEnd'),
  'w:tr': w('tblPrEx trPr tc|sdt|bookmarkStart|bookmarkEnd'),
  'w:tc': w('tcPr p|tbl|sdt|bookmarkStart|bookmarkEnd'),
  'w:tblGrid': w('gridCol tblGridChange'),
  'w:body': w('p|tbl|sdt|bookmarkStart|bookmarkEnd sectPr'),
  'w:numPr': w('ilvl numId numberingChange ins'),
  // CT_Style, CT_Styles, CT_DocDefaults
  'w:style': w(
    `name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`,
  ),
  'w:styles': w('docDefaults latentStyles style'),
  'w:docDefaults': w('rPrDefault pPrDefault'),
  // CT_Font
  'w:font': w(
    'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  ),
  'w:numbering': w('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': w('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:num': w('abstractNumId lvlOverride'),
  'w:lvl': w('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  // CT_Settings
  'w:settings': w(
    `writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries
    displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts
    embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
    bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState
    formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView
    trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme
    styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope
    summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
    bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery
    displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin
    drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne
    strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema
    saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving
    saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars
    rsids attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade
    captions readModeInkLockDown smartTagType shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator`,
  ),
  // CT_Anchor, CT_Inline, CT_WordprocessingShape
  'wp:anchor': sequence(
    'wp',
    `simplePos positionH positionV extent effectExtent wrapNone|wrapSquare|wrapTight|wrapThrough|wrapTopAndBottom docPr
    cNvGraphicFramePr a:graphic`,
  ),
  'wp:inline': sequence('wp', 'extent effectExtent docPr cNvGraphicFramePr a:graphic'),
  'wps:wsp': sequence('wps', 'cNvPr cNvSpPr|cNvCnPr spPr style extLst txbx|linkedTxbx bodyPr'),
};
