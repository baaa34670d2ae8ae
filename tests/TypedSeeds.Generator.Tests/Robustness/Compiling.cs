using Microsoft.CodeAnalysis;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>Compiles what was generated.</summary>
internal static class Compiling
{
    /// <summary>
    /// The errors and warnings of an assembly of the generated code. Some limits, such as that of all literals together, are
    /// checked only when the assembly is written.
    /// </summary>
    public static IEnumerable<Diagnostic> EmitMessages(this GeneratorRun run) =>
        run.Output.Emit(Stream.Null).Diagnostics.Where(message => message.Severity >= DiagnosticSeverity.Warning);
}
