import Language

extension SearchPipeline {
  /// - Parameters:
  ///   - concepts: what the words were read as.
  ///   - mended: the words, with those that were misspelled.
  func facts(
    of concepts: [Concept], _ query: Query, _ mended: [SpelledWord]
  ) -> QueryFacts {
    let words = Set(query.words)
    let read = mended.map(\.word)
    let all = concepts.reduce(0) { $0 + $1.weight }
    func share(of origin: Concept.Origin) -> Double {
      all > 0
        ? concepts.filter { $0.origin == origin }.reduce(0) { $0 + $1.weight } / all : 0
    }
    let medicines = concepts.filter { concept in
      (concept.mended ?? concept.typed).split(separator: " ").map(String.init)
        .contains { MedicineName.isName($0) && !learned.words.ownNames.contains($0) }
    }
    let foreign = medicines.filter { [.unknown, .medicineClass].contains($0.origin) }
    let unknown = concepts.filter { concept in
      concept.origin == .unknown
        && Tokens.words(of: concept.typed).allSatisfy {
          $0.allSatisfy(\.isLetter) && !EnglishWords.contains($0)
        }
    }
    let told = concepts.filter {
      $0.origin != .light && !learned.words.ownNames.contains($0.mended ?? $0.typed)
    }
    let ofClass = concepts.filter { $0.origin == .medicineClass }
      .map { Tokens.words(of: $0.mended ?? $0.typed) }
    let things = NamedThing.subjects(in: read).filter {
      !ownThings.contains($0) && !ofClass.contains($0)
    }
    return QueryFacts(
      length: QueryLength(words: query.words.count), namesForeignMedicine: !foreign.isEmpty,
      foreignIsOfClass: foreign.allSatisfy { $0.origin == .medicineClass },
      namesKnownMedicine: foreign.count < medicines.count,
      namesPurpose: MedicinePurpose.isNamed(in: read),
      namesOtherThing: !things.isEmpty, namesAnimal: things.contains(where: NamedThing.isAnimal),
      namesItself: !words.isDisjoint(with: learned.words.ownNames),
      // A name with nothing else asks about taking both.
      joins: !words.isDisjoint(with: StopWords.joining)
        || medicines.count == concepts.count { $0.origin != .light },
      takesUnknown: !unknown.isEmpty && unknown.count == told.count
        && !words.isDisjoint(with: StopWords.joining.union(StopWords.taking)),
      shareUnknown: share(of: .unknown), shareOrdinary: share(of: .ordinary))
  }
}
