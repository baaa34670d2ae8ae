namespace TypedSeeds.Generator.Values;

/// <summary>How a proposal is written.</summary>
internal enum ProposalForm
{
    /// <summary>In the place of the wrong value, in its style.</summary>
    Value,

    /// <summary>In the place of the wrong value, as YAML.</summary>
    Yaml,

    /// <summary>As the items of a list, a line each, in the place of the wrong value.</summary>
    Items,

    /// <summary>As a line of its own before it.</summary>
    LineBefore,
}

/// <summary>What to write at the place of a mistake.</summary>
/// <param name="Value">The right value, as a reader of YAML would return it; the YAML itself where it is no single value.</param>
/// <param name="IsSafe">Whether it means what was written. Another word never does, however near it is.</param>
/// <param name="Form">How it is written.</param>
internal sealed record Proposal(string Value, bool IsSafe, ProposalForm Form = ProposalForm.Value)
{
    /// <summary>A name that replaced another one, by the corpus's own word.</summary>
    public static Proposal Renamed(string now) => new(now, IsSafe: true);

    /// <summary>A name that was probably meant. It is the same word where only the case of letters differs, or nothing that can be seen.</summary>
    public static Proposal Meant(string written, string meant) =>
        new(meant, IsSafe: SameName.Is(written, meant));
}
