/// The kinds, those first that are told most surely; plain text is whatever no other kind is.
enum DocumentReaders {
  static let all: [any DocumentReader.Type] = [
    DrugLabelReader.self, QuestionFileReader.self, ElectronicLeafletReader.self, XMLReader.self,
    HTMLReader.self, MarkdownReader.self,
    TextReader.self,
  ]
}
