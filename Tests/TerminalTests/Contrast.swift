import Glibc

/// A colour as a screen shows it.
struct RGB {
  var red, green, blue: Double

  init(_ red: Int, _ green: Int, _ blue: Int) {
    (self.red, self.green, self.blue) = (Double(red), Double(green), Double(blue))
  }

  /// WCAG 2: https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
  var luminance: Double {
    func linear(_ value: Double) -> Double {
      let part = value / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  static func vga(_ number: UInt8) -> RGB {
    guard number < 16 else { return fixed(number) }
    return [
      RGB(0, 0, 0), RGB(170, 0, 0), RGB(0, 170, 0), RGB(170, 85, 0),
      RGB(0, 0, 170), RGB(170, 0, 170), RGB(0, 170, 170), RGB(170, 170, 170),
      RGB(85, 85, 85), RGB(255, 85, 85), RGB(85, 255, 85), RGB(255, 255, 85),
      RGB(85, 85, 255), RGB(255, 85, 255), RGB(85, 255, 255), RGB(255, 255, 255),
    ][Int(number)]
  }

  static func xterm(_ number: UInt8) -> RGB {
    guard number < 16 else { return fixed(number) }
    return [
      RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
      RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
      RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
      RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
    ][Int(number)]
  }

  /// A cube of six steps and 24 greys, the same in all terminals with 256 colours.
  private static func fixed(_ number: UInt8) -> RGB {
    if number >= 232 {
      let grey = 8 + 10 * Int(number - 232)
      return RGB(grey, grey, grey)
    }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = Int(number) - 16
    return RGB(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }
}

/// WCAG 2: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
func contrast(_ one: RGB, _ other: RGB) -> Double {
  let (light, dark) = (
    max(one.luminance, other.luminance), min(one.luminance, other.luminance)
  )
  return (light + 0.05) / (dark + 0.05)
}
