/// Numbers that people dial in an emergency, wherever they are: typed by themselves they ask for help.
public enum EmergencyNumbers {
  private static let numbers: Set<String> = [
    "000", "100", "101", "102", "108", "110", "111", "112", "113", "115", "117", "118", "119",
    "122",
    "144", "190", "191", "192", "193", "911", "988", "990", "991", "993", "995", "997", "998",
    "999",
  ]

  public static func has(_ digits: String) -> Bool { numbers.contains(digits) }
}
