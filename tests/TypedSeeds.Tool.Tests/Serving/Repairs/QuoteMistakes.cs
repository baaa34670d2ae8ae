namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>Ordinary mistakes in quotes.</summary>
internal static class QuoteMistakes
{
    public static IReadOnlyList<Repair> All { get; } =
    [
        new("    quote: We did not expect the wheel to turn again\n", "    quote: We didn't expect the wheel to turn again\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: We did not expect the whell to turn again\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: expect the wheel to turn again\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: I did not expect the wheel to turn again\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: \"We did not expect the wheel to turn again\n", "    quote: \"We did not expect the wheel to turn again\"\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: We did not expect the wheel to turn again # Falk\n", "    quote: We did not expect the wheel to turn again  # Falk\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: { We did not expect the wheel to turn again }\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: { quote: We did not expect the wheel to turn again }\n", "    quote: { exact: We did not expect the wheel to turn again }\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: { from: We did not, to: turn again }\n", "    quote: { start: We did not, end: turn again }\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: { start: turn again, end: We did not }\n", "    quote: { start: We did not, end: turn again }\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: { first: We did not, last: turn again }\n", "    quote: { start: We did not, end: turn again }\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: { start: We did not expect the wheel to turn again }\n", "    quote: { exact: We did not expect the wheel to turn again }\n"),
        new("    quote: We did not expect the wheel to turn again\n", "    quote: We did not expect\n    the wheel to turn again\n", "    quote: We did not expect\n      the wheel to turn again\n"),
        new("quote: It is older than the town hall, and it has outlived three bridges", "quote: It is older than the town hall and it has outlived three bridges", "quote: \"It is older than the town hall, and it has outlived three bridges\""),
        new("quote: It is older than the town hall, and it has outlived three bridges", "quote: It’s older than the town hall, and it has outlived three bridges", "quote: \"It is older than the town hall, and it has outlived three bridges\""),
        new("quote: [They will not ask for money, They will ask for flour]", "quote: They will not ask for money, They will ask for flour"),
        new("quote: [They will not ask for money, They will ask for flour]", "quote: They will not ask for money, They will ask for flour]"),
        new("quote: the river may not carry enough water in summer", "quote: the river may carry enough water in summer"),
        new("quote: the river may not carry enough water in summer", "quote: the river may not have enough water in summer"),
        new("quote: welcomed the decision", "quote: welcome the decision"),
        new("quote: welcomed the decision", "quote: welcomed the council’s decision"),
        new("quote: Nobody has shown us the figures", "quote: Nobody has shown us any figures"),
        new("quote: The council rejected the charge that it had kept the report secret", "quote: The council rejected the charge that it kept the report secret"),
        new("quote: { start: She called on, end: the report of the engineers }", "quote: { start: She called upon, end: the report of the engineers }"),
        new("quote: { start: She called on, end: the report of the engineers }", "quote: start: She called on, end: the report of the engineers"),
        new("quote: { start: She called on, end: the report of the engineers }", "quote: { start: She called on end: the report of the engineers }"),
        new("quote: { start: She called on, end: the report of the engineers }", "quote: { start: \"She called on, end: the report of the engineers }", "quote: { start: \"She called on\", end: the report of the engineers }"),
        new("quote: \"The contract takes effect on 1 July 2034, if the engineers confirm that the dam is safe\"", "quote: \"The contract takes effect on July 1, 2034, if the engineers confirm that the dam is safe\""),
        new("cue: warned", "cue: warn"),
        new("cue: warned", "cue:"),
        new("cue: called on", "cue: called upon"),
        new("cue: thanked", "cue: “thanked”"),
    ];
}
