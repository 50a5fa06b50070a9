import Education
import Testing

@testable import Authoring

@Suite("The language of a document")
struct DocumentLanguageTests {
  private static let spanish = """
    # Prospecto

    Lea todo el prospecto antes de tomar este medicamento, porque contiene información importante para
    usted. Si tiene alguna duda, consulte a su médico o farmacéutico. No lo dé a otras personas.

    ## Qué es y para qué se utiliza

    Este medicamento se utiliza para el tratamiento de la tos en los adultos y en los niños.
    """

  private func opened(_ text: String, named name: String = "a") throws -> Guide {
    let file = try DocumentFile(path: name, bytes: Array(text.utf8))
    return try open([file]).guide
  }

  private static let german = """
    Lesen Sie die gesamte Packungsbeilage sorgfältig durch, bevor Sie mit der Einnahme dieses
    Arzneimittels beginnen, denn sie enthält wichtige Informationen für Sie. Wenn Sie Fragen haben,
    fragen Sie den Arzt oder Apotheker.
    """
  private static let french = """
    Veuillez lire attentivement cette notice avant de prendre ce médicament car elle contient des
    informations importantes pour vous. Si vous avez des questions, interrogez votre médecin.
    """
  private static let english = """
    Read all of this leaflet carefully before you start taking this medicine because it contains
    important information for you. If you have any further questions, ask your doctor.
    """
  private static let russian = """
    Прочтите весь листок внимательно перед тем как принимать это лекарство потому что он содержит
    важные сведения для вас и других людей в семье или дома
    """
  private static let names = String(
    repeating: "Atenolol Bisoprolol Carvedilol Metoprolol ", count: 10)
  private static let samples: [(text: String, language: String)] = [
    (spanish, "es"), (german, "de"), (french, "fr"), (english, "en"), (russian, "und"),
    ("Take one.", ""), (names, ""),
  ]

  @Test(
    "The commonest words tell the language where the document does not", arguments: samples.indices)
  func words(_ sample: Int) throws {
    let (text, language) = Self.samples[sample]
    #expect(try opened(text).about.language == language)
  }

  @Test(
    "What the document itself tells goes before its words",
    arguments: [
      "<html lang=\"pt-BR\"><body><p>Tome com água.</p></body></html>",
      "<!DOCTYPE html><html><body lang=\"pt-BR\"><p>Tome com água.</p></body></html>",
      "---\ntitle: A\nlang: pt-BR\n---\n\nTome com água.\n",
      "<?xml version=\"1.0\"?><a xml:lang=\"pt-BR\"><b>Tome com água.</b></a>",
    ])
  func told(_ text: String) throws {
    #expect(try opened(text).about.language == "pt-BR")
  }

  @Test("Of a text in another language nothing is claimed that only English tells")
  func noClaims() throws {
    let call = "\n\nCall your doctor right away if you cannot breathe.\n"
    let guide = try opened(Self.spanish + call)
    #expect(guide.about.language == "es")
    let first = guide.nodes[0].blocks.map(\.plainText).joined(separator: "\n")
    #expect(first.contains("Its language is Spanish."))
    #expect(!guide.nodes.contains { $0.label == DocumentWording.foundLabel })
    #expect(guide.nodes.allSatisfy { $0.grade == nil })
    let english = try opened("# Leaflet" + call)
    #expect(english.nodes.contains { $0.label == DocumentWording.foundLabel })
  }

  @Test("Documents of one folder in several languages are asked in English where one is in English")
  func several() throws {
    let files = try [Self.spanish, "Bonjour, prenez ce médicament."].map {
      try DocumentFile(path: "f", bytes: Array($0.utf8))
    }
    #expect(try open(files, titled: "Folder").guide.about.language == "")
    let german = "---\nlang: de\n---\n\nGuten Tag.\n"
    let other = try [Self.spanish, german].map {
      try DocumentFile(path: "f", bytes: Array($0.utf8))
    }
    #expect(try open(other, titled: "Folder").guide.about.language == "mul")
  }
}
