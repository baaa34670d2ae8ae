/// <summary>Uses nothing: what every program costs.</summary>
internal static class EmptyUse
{
    public static int First() => 0;

    public static int All() => 0;

    public static int Every() => 0;
}
