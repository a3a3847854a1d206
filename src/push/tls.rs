//! The certificates that are trusted: those that the system trusts, or those of one file.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

/// The reason why no server's certificate can be verified.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The file is not a certificate of an authority.
    #[error("{} is not a certificate in PEM form; nothing was sent, name the authority's certificate", .0.display())]
    NotACertificate(PathBuf),
    /// The system has no certificates of authorities.
    #[error(
        "this system has no certificates of authorities, so no server can be recognized; install them (ca-certificates), nothing was sent"
    )]
    NoRoots,
    /// The TLS library could not be set up.
    #[error("TLS could not be set up ({0}), so nothing was sent; please report this fault")]
    Setup(#[source] rustls::Error),
}

/// The most bytes of a file of certificates. A whole system's has a quarter of a million.
const LONGEST: usize = 4 * 1024 * 1024;

/// Reads the authorities of a file, or those that the system trusts.
pub(super) fn authorities(ca: Option<&Path>) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let certificates = match ca {
        Some(file) => {
            let not_a_certificate = || TlsError::NotACertificate(file.to_owned());
            let bytes =
                ledger::files::read_regular(file, LONGEST).map_err(|_| not_a_certificate())?;
            let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
            let read = read.map_err(|_| not_a_certificate())?;
            if read.is_empty() {
                return Err(not_a_certificate());
            }
            read
        }
        // System certificates that cannot be read are left out: that trusts fewer servers, not
        // more.
        None => rustls_native_certs::load_native_certs().certs,
    };
    if certificates.is_empty() {
        Err(TlsError::NoRoots)
    } else {
        Ok(certificates)
    }
}

/// The cryptography of every connection.
pub(super) fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

/// TLS 1.2 and 1.3, with the server's name and certificate always verified.
pub(super) fn client(ca: Option<&Path>) -> Result<ClientConfig, TlsError> {
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(authorities(ca)?);
    if added == 0 {
        return Err(ca.map_or(TlsError::NoRoots, |file| {
            TlsError::NotACertificate(file.to_owned())
        }));
    }
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(TlsError::Setup)?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}
