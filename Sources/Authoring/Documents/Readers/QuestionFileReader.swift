import Education

/// Question files of MedQuAD (A. Ben Abacha and D. Demner-Fushman 2019): a focus, and pairs of a
/// question and its answer.
enum QuestionFileReader: DocumentReader {
  static func recognises(_ file: DocumentFile) -> Bool {
    file.opening.contains("<document") && file.opening.contains("<focus>")
      || file.opening.contains("<qapair")
  }

  static func read(_ file: DocumentFile) throws(DocumentError) -> Document {
    let xml = try WholeXML(file)
    let root = xml.root
    // The files of one institute name the same things differently.
    let focus = (root["Focus"] ?? root["doctitle-focus"])?.oneLine ?? ""
    var document = Document(title: focus.isEmpty ? file.name : focus)
    document.language = "en"
    document.publication.publisher = root.attributes["source"] ?? root.attributes["corpus"] ?? ""
    // What people call it, which few questions say.
    let names = root.all("Synonym").map(\.oneLine).filter { !$0.isEmpty }
    if !names.isEmpty {
      let told = Statement(spans: [Span(DocumentWording.otherNames)], kind: .house)
      document.opening = [.paragraph([told, .quoted(names.joined(separator: "; "))])]
    }
    document.body = ([focus] + names).joined(separator: " ")
    for pair in root.all("QAPair") + root.all("pair") {
      let question = (pair["Question"] ?? pair["question"])?.oneLine ?? ""
      let answer = (pair["Answer"] ?? pair["answer"])?.text ?? ""
      document.body += " \(question) \(answer)"
      var part = DocumentPart(title: question.isEmpty ? document.title : question)
      part.role = .question
      part.blocks = TextFlow(answer, findsHeadings: false).items.compactMap { item in
        if case .block(let block) = item { block } else { nil }
      }
      document.parts.append(part)
    }
    document.findings += xml.findings
    let unanswered = document.parts.count { $0.blocks.isEmpty }
    if unanswered > 0 {
      document.findings.append(
        Finding(
          path: file.path, severity: .warning,
          message:
            "\(unanswered) of \(document.parts.count) questions have no answer in the file; look "
            + "for them where the file is from.", rule: .leftOut))
    }
    guard !document.parts.isEmpty else {
      throw xml.nothing(in: file)
    }
    return document
  }
}
