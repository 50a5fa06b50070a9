import Education
import Testing

@testable import Authoring

/// A bundle made up for these tests, with what those of a national agency hold: the text for
/// professionals first, titles that name no medicine, sections with the EMA's codes.
@Suite("Electronic leaflets")
struct ElectronicLeafletTests {
  private static func section(
    _ title: String, _ code: String, _ text: String = "", inner: String = ""
  ) -> String {
    """
    <section><title value="\(title)"/><code><coding><code value="\(code)"/></coding></code>
    <text><div xmlns="http://www.w3.org/1999/xhtml">\(text)</div></text>\(inner)</section>
    """
  }

  private static func composition(_ title: String, _ type: String, _ sections: String) -> String {
    """
    <entry><resource><Composition><language value="es"/><type><coding><code value="\(type)"/></coding>
    </type><date value="2025-06-04"/><title value="\(title)"/>
    \(section(title, "200000000000", inner: sections))</Composition></resource></entry>
    """
  }

  private static let professional = composition(
    "Ficha técnica", "100000155532",
    section("1. Nombre", "200000029792", "<p><span>Ejemplina 5 mg comprimidos</span></p>")
      + section("4.3. Contraindicaciones", "200000029805", "<p>Alergia.</p>")
      + section("7. Titular", "200000029844", "<p>Laboratorios Ejemplo</p><p>Calle 1</p>"))
  private static let patient = composition(
    "Prospecto", "100000155538",
    section("1. Qué es", "200000029895", "<p>Un medicamento para el dolor de los niños.</p>")
      + section("No tome", "200000029897", "<ul><li>si es alérgico.</li></ul>")
      + section(
        "5. Conservación", "200000029913",
        "<p>Deposite los envases en el Punto SIGRE<img src=\"a\" alt=\"\"/><span>de la farmacia.</span></p>"
      ))

  private static func bundle(_ entries: String) -> String {
    "<Bundle xmlns=\"http://hl7.org/fhir\">\(entries)</Bundle>"
  }

  @Test("What is written for patients comes first, and all is called by the medicine")
  func order() throws {
    let opened = try OpenedText(Self.bundle(Self.professional + Self.patient))
    #expect(
      opened.tree == [
        "Ejemplina 5 mg comprimidos", "Prospecto", "  1. Qué es", "  No tome", "  5. Conservación",
        "Ficha técnica", "  1. Nombre", "  4.3. Contraindicaciones", "  7. Titular",
      ])
    #expect(opened.findings.isEmpty)
    #expect(
      opened.guide.about.publication
        == Publication(publisher: "Laboratorios Ejemplo", date: "2025-06-04"))
  }

  @Test("The EMA's codes tell the sections of warnings in each language")
  func warnings() throws {
    let opened = try OpenedText(Self.bundle(Self.professional + Self.patient))
    #expect(opened.warnings.map(\.title) == ["No tome", "4.3. Contraindicaciones"])
    #expect(opened.warnings.allSatisfy { $0.level == .warning })
  }

  @Test("A leaflet alone is not shown as a part of itself")
  func alone() throws {
    let opened = try OpenedText(Self.bundle(Self.patient))
    #expect(opened.tree == ["Prospecto", "1. Qué es", "No tome", "5. Conservación"])
    #expect(opened.findings.isEmpty)
  }

  @Test("A picture without words parts the words beside it")
  func picture() throws {
    let opened = try OpenedText(Self.bundle(Self.patient))
    #expect(
      opened.page("5. Conservación") == [
        "Deposite los envases en el Punto SIGRE de la farmacia."
      ])
  }
}
