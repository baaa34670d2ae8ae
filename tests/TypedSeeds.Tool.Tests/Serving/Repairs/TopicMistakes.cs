namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>Ordinary mistakes in topics, and sections as a whole.</summary>
internal static class TopicMistakes
{
    public static IReadOnlyList<Repair> All { get; } =
    [
        new("topics:\n  mill:", "subjects:\n  mill:"),
        new("  mill: { name: The water mill }", "  mill: { title: The water mill }"),
        new("  mill: { name: The water mill }", "  mill: [The water mill]"),
        new("  mill: { name: The water mill }", "  mill: { name: The water mill"),
        new("  mill: { name: The water mill }", "  mill: name: The water mill"),
        new("  mill: { name: The water mill }", "  mill: { kind: topic, name: The water mill }"),
        new("broader: power", "broader: Power"),
        new("broader: power", "broader-than: power"),
        new("broader: power", "part-of: power"),
        new("broader: power", "super-topic: power"),
        new("topics:\n  mill: { name: The water mill }\n  power: { name: Electric power }\n  river: { name: The river, broader: power }\n", "topics:\n  - { id: mill, name: The water mill }\n  - { id: power, name: Electric power }\n  - { id: river, name: The river, broader: power }\n"),
        new("topics:\n  mill: { name: The water mill }\n  power: { name: Electric power }\n  river: { name: The river, broader: power }\n", "topics:\n  mill: The water mill\n  power: Electric power\n  river: { name: The river, broader: power }\n"),
        new("topics:\n  mill: { name: The water mill }\n", "topics:\n  mill: { name: The water mill }\ntopics:\n"),
    ];
}
