namespace Naive
{
    public sealed class Party
    {
        public required string Id { get; init; }

        public required string Kind { get; init; }

        public required string Name { get; init; }

        public string[] Aliases { get; init; } = [];

        public Party? PartOf { get; init; }
    }

    public sealed class Topic
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public Topic? Broader { get; init; }
    }

    public sealed class Event
    {
        public required string Id { get; init; }

        public required string Name { get; init; }

        public required string Date { get; init; }

        public required string Place { get; init; }

        public Party[] Participants { get; init; } = [];
    }

    public sealed class Document
    {
        public required string Id { get; init; }

        public required string Title { get; init; }

        public required Party Publisher { get; init; }

        public required string Published { get; init; }

        public required string Text { get; init; }
    }

    public sealed class Statement
    {
        public required string Id { get; init; }

        public required Document Document { get; init; }

        public required string Act { get; init; }

        public required Party[] By { get; init; }

        public Party[] To { get; init; } = [];

        public Party[] About { get; init; } = [];

        public required string Mode { get; init; }

        public required string Quote { get; init; }

        public required int Start { get; init; }

        public string? Cue { get; init; }

        public Statement? PartOf { get; init; }

        public Statement[] Renders { get; init; } = [];

        public Event? At { get; init; }

        public Topic[] Topics { get; init; } = [];

        public string? Made { get; init; }

        public string? Intensity { get; init; }

        public string? Cameo { get; init; }

        public string? Summary { get; init; }
    }

    public sealed class Agreement
    {
        public required string Id { get; init; }

        public required Document Document { get; init; }

        public required Party[] Parties { get; init; }

        public required string Summary { get; init; }

        public required string Status { get; init; }

        public Statement[] StatedIn { get; init; } = [];

        public string? Due { get; init; }
    }
}
