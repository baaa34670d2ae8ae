using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>What <c>init</c> and records need, and netstandard2.0 does not have.</summary>
/// <remarks>
/// By hand, since it is all that is missing: the packages that bring polyfills emit them in an order that changes from
/// build to build, and the same sources must give the same bytes.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit
{
}
