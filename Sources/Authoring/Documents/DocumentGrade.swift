import Education

/// How hard a document is to read, by Flesch and Kincaid: what is read as sentences counts, no table.
enum DocumentGrade {
  /// So much of a document tells how hard it is; to measure all of a label takes a fifth of the time in which
  /// it opens.
  private static let mostWords = 1_500

  static func figures(of blocks: [Block], _ syllables: inout SyllableMemory) -> ReadingFigures {
    let texts = blocks.flatMap { block -> [Block] in
      if case .warning(let warning) = block { warning.blocks } else { [block] }
    }.filter { !$0.isTable }.map(\.plainText)
    var figures = ReadingFigures()
    for text in texts {
      for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
        figures = figures + ReadingFigures(String(Substring(line)), &syllables)
      }
    }
    return figures
  }

  /// - Returns: `nil` for too few words.
  static func grade(
    ofBeginningOf document: Document, _ syllables: inout SyllableMemory
  ) -> Double? {
    var figures = ReadingFigures()
    func add(_ blocks: [Block], _ parts: [DocumentPart], _ syllables: inout SyllableMemory) {
      for block in blocks where figures.words < mostWords {
        figures = figures + self.figures(of: [block], &syllables)
      }
      for part in parts where figures.words < mostWords {
        add(part.blocks, part.parts, &syllables)
      }
    }
    add(document.opening, document.parts, &syllables)
    return figures.grade
  }
}

extension ReadingFigures {
  /// `nil` for too few words.
  var grade: Double? { words >= Self.fewestWords ? fleschKincaid : nil }

  private static let fewestWords = 100
}
