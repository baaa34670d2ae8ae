namespace TypedSeeds.Generator.Binding;

/// <summary>What a binder gives: a value, and whether its checks passed.</summary>
/// <param name="value">The value; null where there is none. A broken value may be there for the checks after it.</param>
/// <param name="check">Whether the checks passed.</param>
internal readonly struct Bound<T>(T? value, CheckResult check)
{
    public T? Value => value;

    public CheckResult Check => check;

    public bool IsBroken => check.IsBroken;

    public static implicit operator Bound<T>(T value) => new(value, CheckResult.Passed);

    /// <summary>No value, since a check failed, or since nothing reads it.</summary>
    public static implicit operator Bound<T>(CheckResult check) => new(default, check);
}
