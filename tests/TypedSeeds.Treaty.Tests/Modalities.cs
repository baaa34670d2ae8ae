namespace TypedSeeds.Treaty.Tests;

/// <summary>What a consumer adds to the enum that the corpus declares: code over its values, checked by the compiler.</summary>
internal static class Modalities
{
    /// <summary>Whether the bearer of a norm is to leave something undone.</summary>
    public static bool Forbids(this Norm norm) => norm.Modality switch
    {
        NormModality.ShallNot or NormModality.MayNot => true,
        NormModality.HasRight or NormModality.Shall or NormModality.Should => false,
        _ => throw new ArgumentOutOfRangeException(nameof(norm), norm.Modality, null),
    };
}
