/// Refuses what a cell of a terminal cannot show: control characters, marks that join letters,
/// emoji, wide letters; and curly quotes, which no keyboard types into the search.
struct GlyphCheck: Check {
  func findings(in manuscript: Manuscript, _ addresses: AddressBook) -> [Finding] {
    written(manuscript)
      + manuscript.pages.flatMap { page in
        // What entities and escapes become does not stand in the file as it is read.
        (page.prose + [Prose(.title, page.title)]).compactMap { prose -> Finding? in
          guard let scalar = prose.text.unicodeScalars.first(where: { !isPlain($0, []) }),
            !isWritten(scalar, in: page, manuscript)
          else { return nil }
          return finding(scalar, in: page.path, at: prose.place)
        }
      }
  }

  /// It was found in the file already.
  private func isWritten(_ scalar: Unicode.Scalar, in page: Page, _ manuscript: Manuscript) -> Bool
  {
    guard let file = manuscript.files.first(where: { $0.path == page.path }) else { return false }
    return String(decoding: file.bytes, as: UTF8.self).unicodeScalars.contains(scalar)
  }

  private func written(_ manuscript: Manuscript) -> [Finding] {
    manuscript.files.flatMap { file -> [Finding] in
      guard let text = String(validating: file.bytes, as: UTF8.self) else { return [] }
      // The one file whose cells are parted by tabs.
      let allowed: Set<Unicode.Scalar> = file.path == WordSheet.path ? ["\n", "\t"] : ["\n"]
      var findings: [Finding] = []
      var place = Place.start
      for character in text {
        if let scalar = character.unicodeScalars.first(where: { !isPlain($0, allowed) }) {
          findings.append(finding(scalar, in: file.path, at: place))
        }
        if character == "\n" {
          place = Place(line: place.line + 1, column: 1)
        } else {
          place.column += 1
        }
      }
      return findings
    }
  }

  private func finding(_ scalar: Unicode.Scalar, in path: String, at place: Place) -> Finding {
    scalar.isObeyed
      ? .obeyed(scalar, in: path, at: place)
      : Finding(.glyph, .error, path, place, message(scalar))
  }

  private func isPlain(_ scalar: Unicode.Scalar, _ allowed: Set<Unicode.Scalar>) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    // Latin and Greek letters and signs, without the soft hyphen and combining marks.
    case 0xA1...0x2FF, 0x370...0x3FF: scalar.value != 0xAD
    // Cyrillic, Armenian and Georgian letters, and the rest of Latin and Greek.
    case 0x400...0x482, 0x48A...0x58A, 0x10A0...0x10FF, 0x1E00...0x1FFF: true
    // Dashes, the bullet, the ellipsis; no quotes, no joiners, no spaces of other widths.
    case 0x2010...0x2015, 0x2022, 0x2026: true
    // Currency signs and mathematical operators.
    case 0x20A0...0x20BF, 0x2200...0x22FF: true
    default: allowed.contains(scalar)
    }
  }

  private func message(_ scalar: Unicode.Scalar) -> String {
    let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
    return switch scalar.value {
    case 0x2018...0x201F: "A curly quote (\(code)) stands here; write a straight one."
    case 0x0D: "The line ends with a carriage return; save the file with LF line ends."
    case 0x09: "A tab stands here; write spaces."
    case 0xA0: "A no-break space stands here; write a plain space."
    default: "The character \(code) does not fill one cell; write it in plain letters."
    }
  }
}
