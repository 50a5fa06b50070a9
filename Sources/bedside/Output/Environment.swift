import Bytes

/// A variable of the environment; empty ones count as not set.
func variable(_ name: String) -> String? {
  System.variable(name).flatMap { $0.isEmpty ? nil : $0 }
}
