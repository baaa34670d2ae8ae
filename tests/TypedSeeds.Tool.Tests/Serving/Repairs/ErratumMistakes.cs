namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>Ordinary mistakes in errata.</summary>
internal static class ErratumMistakes
{
    public static IReadOnlyList<Repair> All { get; } =
    [
        new("errata:\n", "erratum:\n"),
        new("errata:\n", "mistakes:\n"),
        new("    quote: Orwick Mill\n    note", "    quote: Orwik Mill\n    note"),
        new("    note: The mill has", "    notes: The mill has"),
        new("    note: The mill has", "    Note: The mill has"),
        new("    reads: The old mill", "    read: The old mill"),
        new("    reads: The old mill", "    correct: The old mill"),
        new("    reads: The old mill", "    should-read: The old mill"),
        new("    reads: The old mill", "    corrected: The old mill"),
        new("    reads: The old mill", "    right: The old mill"),
        new("    reads: The old mill", "    instead: The old mill"),
        new("    reads: The old mill", "    fix: The old mill"),
        new("    reads: The old mill", "    suggestion: The old mill"),
        new("    reads: The old mill", "    replacement: The old mill"),
        new("    concerns: [council]\n", "    concern: [council]\n"),
        new("    concerns: [council]\n", "    about: [council]\n"),
        new("    concerns: [council]\n", "    affects: [council]\n"),
        new("    concerns: [council]\n", "    refers-to: [council]\n"),
        new("    concerns: [council]\n", "    entry: council\n", "    concerns: council\n"),
    ];
}
