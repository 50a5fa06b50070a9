import CVTerm

/// What a person would see: libvterm's screen, filled by what a program writes.
final class VirtualScreen {
  struct Cell: Equatable {
    var text: String
    var isBold: Bool
    var isUnderlined: Bool
    var isReversed: Bool
    /// The terminal's own two colours.
    var hasDefaultColors: Bool
  }

  private let emulator: OpaquePointer
  private let screen: OpaquePointer
  private let state: OpaquePointer
  /// libvterm keeps the address of the table.
  private let callbacks = UnsafeMutablePointer<VTermScreenCallbacks>.allocate(capacity: 1)

  fileprivate(set) var isAlternate = false
  fileprivate(set) var isCursorVisible = true
  fileprivate(set) var isMouseOn = false
  private var modes = PrivateModes()
  private(set) var columns: Int
  private(set) var rowCount: Int

  /// - Parameter hasAlternate: a second screen is there for programs that ask for it.
  init(columns: Int, rows: Int, hasAlternate: Bool = true) {
    self.columns = columns
    rowCount = rows
    emulator = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(emulator, 1)
    screen = vterm_obtain_screen(emulator)
    state = vterm_obtain_state(emulator)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 0 }
      let screen = Unmanaged<VirtualScreen>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_CURSORVISIBLE: screen.isCursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_ALTSCREEN: screen.isAlternate = value.pointee.boolean != 0
      case VTERM_PROP_MOUSE: screen.isMouseOn = value.pointee.number != 0
      default: break
      }
      return 1
    }
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_enable_altscreen(screen, hasAlternate ? 1 : 0)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(emulator)
    callbacks.deallocate()
  }

  func show(_ bytes: [UInt8]) {
    modes.split(bytes).withUnsafeBytes {
      _ = vterm_input_write(
        emulator, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
  }

  /// What the terminal sends for a key, in the mode that the program has asked for.
  func bytes(for key: VTermKey, _ modifiers: VTermModifier = VTERM_MOD_NONE) -> [UInt8] {
    vterm_keyboard_key(emulator, key, modifiers)
    return answers()
  }

  /// What the terminal sends by itself, as when a program asks for its type.
  func answers() -> [UInt8] {
    var bytes = [CChar](repeating: 0, count: vterm_output_get_buffer_current(emulator))
    let count = vterm_output_read(emulator, &bytes, bytes.count)
    return bytes.prefix(count).map(UInt8.init(bitPattern:))
  }

  func resize(columns: Int, rows: Int) {
    self.columns = columns
    rowCount = rows
    vterm_set_size(emulator, Int32(rows), Int32(columns))
  }

  var cursor: (column: Int, row: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(state, &position)
    return (Int(position.col), Int(position.row))
  }

  /// The attributes that the next character would have are none.
  var isPenPlain: Bool {
    [VTERM_ATTR_BOLD, VTERM_ATTR_UNDERLINE, VTERM_ATTR_REVERSE, VTERM_ATTR_BLINK].allSatisfy {
      var value = VTermValue()
      return vterm_state_get_penattr(state, $0, &value) == 0 || value.number & 0xFF == 0
    }
  }

  func cell(column: Int, row: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    let text = withUnsafeBytes(of: cell.chars) { buffer in
      String(
        String.UnicodeScalarView(
          buffer.bindMemory(to: UInt32.self).prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)))
    }
    return Cell(
      text: text.isEmpty ? " " : text, isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0,
      hasDefaultColors: vterm_has_default_colors(&cell))
  }

  /// The colours and attributes of a cell; a colour is `nil` where it is the terminal's own.
  struct Paint {
    var foreground: String?
    var background: String?
    var isBold: Bool
    var isUnderlined: Bool
    var isReversed: Bool
  }

  func paint(column: Int, row: Int) -> Paint {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    func hex(_ value: Int32) -> String? {
      guard value >= 0 else { return nil }
      let digits = String(value, radix: 16)
      return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
    return Paint(
      foreground: hex(vterm_foreground(screen, &cell)),
      background: hex(vterm_background(screen, &cell)), isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0)
  }

  func row(_ row: Int) -> String {
    var text = (0..<columns).map { cell(column: $0, row: row).text }.joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  var rows: [String] { (0..<rowCount).map(row) }
  var text: String { rows.joined(separator: "\n") }

  /// Whether any cell has other colours than the terminal's own.
  var hasColors: Bool { cells.contains { !$0.hasDefaultColors } }

  var cells: [Cell] {
    (0..<rowCount).flatMap { row in (0..<columns).map { cell(column: $0, row: row) } }
  }
}
