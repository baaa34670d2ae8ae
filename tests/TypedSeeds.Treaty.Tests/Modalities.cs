namespace TypedSeeds.Treaty.Tests;

/// <summary>A consumer's extension of an enum of the corpus, checked by the compiler.</summary>
internal static class Modalities
{
    /// <summary>Whether a norm forbids its bearer something.</summary>
    public static bool Forbids(this Norm norm) => norm.Modality switch
    {
        NormModality.ShallNot or NormModality.MayNot => true,
        NormModality.HasRight or NormModality.Shall or NormModality.Should => false,
        _ => throw new ArgumentOutOfRangeException(nameof(norm), norm.Modality, null),
    };
}
