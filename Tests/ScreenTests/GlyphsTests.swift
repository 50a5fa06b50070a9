import Testing

@testable import Screen

@Suite("ASCII forms")
struct GlyphsTests {
  @Test("Every sign and its ASCII form are one column wide")
  func widths() {
    for (sign, form) in Character.asciiForms {
      #expect(sign.columns == 1, "\(sign)")
      #expect(form.isASCII && form.columns == 1, "\(sign)")
      #expect(sign.ascii == form)
    }
  }

  @Test(
    "Text keeps its shape",
    arguments: [
      ("│ DANGER │", "| DANGER |"), ("─┬─", "-+-"), ("“fits” … 5–10", "\"fits\" ~ 5-10"),
      ("café naïve Ångström", "cafe naive Angstrom"), ("e\u{301}", "e"),
      ("plain text", "plain text"), ("is our own…│", "is our o...|"), ("own…    7", "own...  7"),
      ("own…  7", "o...  7"), ("own…", "o..."), ("a…", "a~"), ("and … so", "and ~ so"),
      ("80\u{A0}mg", "80 mg"), ("↑↓ move", "^v move"), ("•", "*"), ("Ω", "?"), ("薬 x", "?? x"),
    ])
  func text(unicode: String, ascii: String) {
    #expect(unicode.ascii == ascii)
    #expect(unicode.ascii.columns == unicode.columns)
  }
}
