@testable import Authoring

/// Documents, each kind read as if the file were one, and a file of whatever kind it seems to be.
extension FuzzTarget {
  static let documents =
    [
      document("text", TextReader.self), document("markdown", MarkdownReader.self),
      document("html", HTMLReader.self), document("label", DrugLabelReader.self),
      document("questions", QuestionFileReader.self),
      document("leaflet", ElectronicLeafletReader.self), document("xml", XMLReader.self),
    ] + [FuzzTarget(name: "document", prepare: { { bytes in openAny(bytes) } })]

  private static func document(_ name: String, _ reader: any DocumentReader.Type) -> FuzzTarget {
    FuzzTarget(
      name: name,
      prepare: {
        { bytes in
          guard let file = try? DocumentFile(path: "leaflet", bytes: bytes) else { return }
          _ = reader.recognises(file)
          guard let document = try? reader.read(file) else { return }
          var maker = DocumentGuide([document], measuresGrades: true)
          let guide = maker.guide(titled: "leaflet")
          _ = LostWords(of: document, in: guide.nodes[...], titled: document.title)
          draw(guide)
        }
      })
  }

  private static func openAny(_ bytes: [UInt8]) {
    guard let file = try? DocumentFile(path: "leaflet", bytes: bytes),
      let opened = try? open([file, file])
    else { return }
    draw(opened.guide)
  }
}
